package cn.wuli.platform.export;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists with personal data that modules bring, by their kind. */
@ApplicationScoped
class PersonalSheets {
    private final Map<String, PersonalSheet<?, ?>> sheets = new HashMap<>();

    PersonalSheets(@All List<PersonalSheet<?, ?>> sheets) {
        for (PersonalSheet<?, ?> sheet : sheets) {
            if (this.sheets.put(sheet.terms().kind(), sheet) != null) {
                throw new IllegalStateException(
                        "two lists of kind " + sheet.terms().kind());
            }
        }
    }

    PersonalSheet<?, ?> of(String kind) {
        PersonalSheet<?, ?> sheet = sheets.get(kind);
        if (sheet == null) {
            throw new IllegalStateException("no list of kind " + kind);
        }
        return sheet;
    }
}
