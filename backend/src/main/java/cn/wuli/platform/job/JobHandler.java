package cn.wuli.platform.job;

/**
 * Does the work of one kind of job. A bean; runs in a request context that acts as the post that started the job, outside
 * of any transaction: it opens its own, short ones.
 *
 * <p>An instance may die at any moment, and another one runs the handler again from the last checkpoint. So: make the
 * effect of a step and {@link JobRun#checkpoint} in the same transaction, and each step counts exactly once.
 */
public interface JobHandler {
    /** Stable; stands in the database. Such as {@code member.export}. */
    String kind();

    /** @throws cn.wuli.platform.problem.DomainProblem ends the job as failed, with the title and fields as its message */
    void run(JobRun run);
}
