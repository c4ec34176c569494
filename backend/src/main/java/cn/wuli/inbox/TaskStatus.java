package cn.wuli.inbox;

/** How far a task is. */
public enum TaskStatus {
    /** Waits for its assignees. */
    OPEN,
    /** Somebody did it. */
    DONE,
    /** Nothing is left to do: the object was withdrawn. */
    CANCELLED
}
