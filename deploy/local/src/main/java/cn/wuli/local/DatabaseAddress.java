package cn.wuli.local;

/**
 * Where one role signs in to the database {@code wuli}.
 *
 * @param jdbcUrl without user and password
 */
public record DatabaseAddress(String jdbcUrl, String user, String password) {
    @Override
    public String toString() {
        return "DatabaseAddress[" + jdbcUrl + " as " + user + "]";
    }
}
