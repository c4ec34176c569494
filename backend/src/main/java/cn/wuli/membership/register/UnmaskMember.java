package cn.wuli.membership.register;

import cn.wuli.platform.crypto.SensitiveReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows numbers in full to an officer who says what for; the member can see that it happened. */
@ApplicationScoped
public class UnmaskMember {
    private static final String OBJECT_TYPE = "member";

    private final Members members;
    private final PersonalNumbers numbers;
    private final SensitiveReads reads;

    UnmaskMember(Members members, PersonalNumbers numbers, SensitiveReads reads) {
        this.members = members;
        this.numbers = numbers;
        this.reads = reads;
    }

    /** A number that is masked unless asked for. */
    public enum Field {
        PHONE("phone"),
        IDENTITY_NUMBER("identityNumber");

        private final String recordedAs;

        Field(String recordedAs) {
            this.recordedAs = recordedAs;
        }
    }

    /** @return only what was asked for; null where the register knows none */
    @Transactional
    public Map<Field, @Nullable String> unmask(UUID id, Set<Field> fields, String purpose) {
        Member member = members.get(id);
        List<String> recorded =
                fields.stream().sorted().map(field -> field.recordedAs).toList();
        reads.record(member.personId(), OBJECT_TYPE, member.id(), recorded, purpose);
        Map<Field, @Nullable String> shown = new EnumMap<>(Field.class);
        for (Field field : fields) {
            shown.put(field, field == Field.PHONE ? numbers.phone(member) : numbers.identity(member));
        }
        return shown;
    }
}
