package cn.wuli.platform.pinyin;

import java.util.List;
import java.util.Locale;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * The spelling of a name without tones: {@code 浙江音乐学院} is {@code zhejiangyinyuexueyuan}, {@code zjyyxy}. A character with
 * several readings takes the one of the longest known word around it; as a surname it takes the reading of surnames.
 *
 * @param full all syllables joined, lower case; letters and digits of the name are kept
 * @param initials the first letter of each syllable
 */
public record Pinyin(String full, String initials) {
    private static final Readings WORDS = Readings.load("pinyin/readings.csv");
    private static final Readings SURNAMES = Readings.load("pinyin/surnames.csv");
    private static final HanyuPinyinOutputFormat FORMAT = format();

    /** Spells the name of an institution, a place or a thing. */
    public static Pinyin of(String name) {
        Spelling spelling = new Spelling();
        spellWords(name, 0, spelling);
        return spelling.done();
    }

    /** Spells the name of a person: the surname first, compound surnames included. */
    public static Pinyin ofPerson(String name) {
        Spelling spelling = new Spelling();
        Readings.Match surname = SURNAMES.longestAt(name, 0);
        if (surname != null) {
            surname.syllables().forEach(spelling::add);
        }
        spellWords(name, surname == null ? 0 : surname.length(), spelling);
        return spelling.done();
    }

    private static void spellWords(String name, int from, Spelling spelling) {
        int at = from;
        while (at < name.length()) {
            Readings.Match word = WORDS.longestAt(name, at);
            if (word != null) {
                word.syllables().forEach(spelling::add);
                at += word.length();
            } else {
                int character = name.codePointAt(at);
                spellCharacter(character, spelling);
                at += Character.charCount(character);
            }
        }
    }

    private static void spellCharacter(int character, Spelling spelling) {
        if (character < 128) {
            if (Character.isLetterOrDigit(character)) {
                spelling.add(Character.toString(character).toLowerCase(Locale.ROOT));
            }
        } else if (Character.isBmpCodePoint(character)) {
            firstReading((char) character).forEach(spelling::add);
        }
    }

    private static List<String> firstReading(char character) {
        try {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(character, FORMAT);
            return readings == null || readings.length == 0 ? List.of() : List.of(readings[0]);
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static HanyuPinyinOutputFormat format() {
        HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
        format.setCaseType(HanyuPinyinCaseType.LOWERCASE);
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }

    private static final class Spelling {
        private final StringBuilder full = new StringBuilder();
        private final StringBuilder initials = new StringBuilder();

        void add(String syllable) {
            full.append(syllable);
            initials.append(syllable.charAt(0));
        }

        Pinyin done() {
            return new Pinyin(full.toString(), initials.toString());
        }
    }
}
