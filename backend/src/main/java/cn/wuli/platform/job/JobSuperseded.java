package cn.wuli.platform.job;

/** Another instance has taken the job over, because this one was thought dead; what this one wanted to write is refused. */
public final class JobSuperseded extends RuntimeException {
    JobSuperseded() {
        super("another instance runs this job now", null, false, false);
    }
}
