package cn.wuli.platform.crypto;

/** The classes of personal data, by how much harm their disclosure does. Each has keys of its own. */
public enum DataClass {
    /** C2: phone, address for letters, e-mail. */
    CONTACT(2),
    /** C3: identity number, birth date, home address. */
    IDENTITY(3),
    /** C4: bank card, income, assets. */
    FINANCE(4),
    /** C5: diagnosis, disability, hospital stays. */
    MEDICAL(5),
    /** C6: whatever concerns children under 14. */
    MINOR(6),
    /** C7: what was said in mediation, and what a member asks of his union. */
    SEALED(7),
    /** C7: what a counsellor writes down. Keys apart from {@link #SEALED}: nobody but the counsellor has a use for them. */
    COUNSEL(8);

    private final byte number;

    DataClass(int number) {
        this.number = (byte) number;
    }

    /** Stands in every ciphertext: it never changes. */
    byte number() {
        return number;
    }
}
