package cn.tongxinyuan.relocation;

/** The half of the walk over all pages that {@link AccessibilityEvenJourneyIT} leaves. */
class AccessibilityOddJourneyIT extends PageWalk {

    AccessibilityOddJourneyIT() {
        super(false);
    }
}
