package cn.tongxinyuan.relocation;

/** The half of the walk over all pages that {@link AccessibilityOddJourneyIT} leaves. */
class AccessibilityEvenJourneyIT extends PageWalk {

    AccessibilityEvenJourneyIT() {
        super(true);
    }
}
