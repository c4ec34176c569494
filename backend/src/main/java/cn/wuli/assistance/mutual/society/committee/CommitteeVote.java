package cn.wuli.assistance.mutual.society.committee;

/** What a member of the committee says to a claim. */
public enum CommitteeVote {
    YES("同意"),
    NO("不同意"),
    ABSTAIN("弃权");

    private final String words;

    CommitteeVote(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
