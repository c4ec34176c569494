package cn.wuli.platform.identity;

/** The users of the identity provider, as far as officers look after them. */
interface IdentityUsers {
    /** The provider cannot be reached or refuses service: try again later. */
    class Away extends RuntimeException {
        Away(Throwable cause) {
            super("the identity provider is away", cause);
        }
    }

    /** Another user has the name. */
    class NameTaken extends RuntimeException {
        NameTaken() {
            super("the user name is taken", null, false, false);
        }
    }

    /**
     * Makes a user whose password has to be changed at the first sign-in. A user of that name that no account is bound to
     * is left from an attempt that broke off, and is taken over.
     *
     * @return the subject that tokens will carry
     */
    String create(String userName, String fullName, String oneTimePassword);

    /** Switching off also ends the sessions. */
    void setEnabled(String subject, boolean enabled);

    void resetPassword(String subject, String oneTimePassword);

    /** Takes away the one-time codes and ends the sessions, in which one may have been given. */
    void removeSecondFactor(String subject);
}
