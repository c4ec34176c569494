package cn.wuli.rights.contract;

/** What happens on the way to a collective contract. */
public enum ContractAction {
    OFFER("发出协商要约"),
    ANSWER("对方同意协商"),
    DRAFT("形成草案"),
    /** By the congress; without the majority it goes back to the talks. */
    VOTE("登记表决结果"),
    REJECT("表决未通过，继续协商"),
    FILE("公布并报送审查"),
    END("终止");

    private final String words;

    ContractAction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
