package cn.tongxinyuan;

/** The half of the walk over all pages that {@link AccessibilityOddJourneyIT} leaves. */
class AccessibilityEvenJourneyIT extends PageWalk {

    AccessibilityEvenJourneyIT() {
        super(true);
    }
}
