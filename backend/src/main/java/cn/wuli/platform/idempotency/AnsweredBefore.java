package cn.wuli.platform.idempotency;

/** The command took effect before: the answer of then is given again. Not a failure; it only leaves the method early. */
class AnsweredBefore extends RuntimeException {
    private final transient Answer answer;

    AnsweredBefore(Answer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
