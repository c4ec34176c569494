package cn.wuli.rights.concern;

import java.util.List;

/** At whose desk a concern lies. */
public enum Desk {
    OFFICER("校工会权益保障", List.of("WELFARE_OFFICER", "VICE_CHAIR", "CHAIR")),
    BRANCH("分工会", List.of("BRANCH_CHAIR", "BRANCH_SECRETARY")),
    /** Overdue, or the member was not content with the answer. */
    CHAIR("校工会主席", List.of("CHAIR", "VICE_CHAIR"));

    private final String words;
    private final List<String> posts;

    Desk(String words, List<String> posts) {
        this.words = words;
        this.posts = posts;
    }

    public String words() {
        return words;
    }

    List<String> posts() {
        return posts;
    }
}
