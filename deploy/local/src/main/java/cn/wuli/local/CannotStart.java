package cn.wuli.local;

/** The local platform cannot start; the message is one sentence for the person at the keyboard and names the way out. */
public final class CannotStart extends RuntimeException {
    private final String sentence;

    public CannotStart(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
