package cn.wuli.organisation.election;

/**
 * What the form of a candidate says about the person.
 *
 * @param bornIn year and month
 * @param office department and position at work
 * @param recommendation the words of the unit that recommends
 */
public record Recommendation(
        Sex sex,
        String bornIn,
        String politicalStatus,
        String office,
        String recommendedBy,
        String profile,
        String recommendation) {
    /** As it is printed. */
    public enum Sex {
        FEMALE("女"),
        MALE("男");

        private final String words;

        Sex(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
