package cn.wuli.platform.money;

/** 大写金额: amounts as cheques and official forms spell them, so that no digit can be added or changed. */
final class AmountInWords {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    /** Every fourth place has a name of its own. */
    private static final String[] GROUPS = {"", "万", "亿", "万亿", "亿亿"};

    private static final int GROUP = 4;
    private static final int TEN = 10;
    private static final int FEN_OF_A_YUAN = 100;

    private AmountInWords() {}

    /** {@code 人民币壹佰玖拾贰万元整}. */
    static String of(long fen) {
        long yuan = Math.abs(fen / FEN_OF_A_YUAN);
        int rest = (int) Math.abs(fen % FEN_OF_A_YUAN);
        StringBuilder words = new StringBuilder("人民币").append(fen < 0 ? "负" : "");
        if (yuan > 0 || rest == 0) {
            words.append(yuan == 0 ? "零" : whole(yuan)).append('元');
        }
        int jiao = rest / TEN;
        int last = rest % TEN;
        if (jiao > 0) {
            words.append(digit(jiao)).append('角');
        } else if (last > 0 && yuan > 0) {
            words.append('零');
        }
        return words.append(last > 0 ? digit(last) + "分" : "整").toString();
    }

    /** Zeros between digits are said once, zeros at the end not at all. */
    private static String whole(long yuan) {
        String digits = Long.toString(yuan);
        StringBuilder words = new StringBuilder();
        boolean skipped = false;
        boolean groupSpoken = false;
        for (int i = 0; i < digits.length(); i++) {
            int place = digits.length() - 1 - i;
            int digit = digits.charAt(i) - '0';
            if (digit > 0) {
                words.append(skipped ? "零" : "").append(digit(digit)).append(PLACES[place % GROUP]);
                groupSpoken = true;
            }
            skipped = digit == 0;
            if (place % GROUP == 0 && groupSpoken) {
                words.append(GROUPS[place / GROUP]);
                groupSpoken = false;
            }
        }
        return words.toString();
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
