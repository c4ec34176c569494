package cn.wuli.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every act and object that the code records has its Chinese name in {@code audit/words.csv}. */
class AuditWordsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CALL = Pattern.compile("audit\\.record\\(\\s*\"([a-z-]+\\.[a-z-]*)\"(\\s*\\+)?");
    /** Handed on by a class that records for several callers. */
    private static final Pattern HANDED_ON = Pattern.compile("\"([a-z-]+\\.print)\"(\\s*\\+)?");

    private static final Pattern OBJECT = Pattern.compile(
            "audit\\.record\\(\\s*\"[^\"]+\"[^,]*,\\s*\"([a-z-]+)\"|String (?:OBJECT|TYPE) = \"([a-z-]+)\"");
    /** Acts that are put together of a prefix and the name of an act of a flow. */
    private static final Map<String, String> COMPOSED = Map.ofEntries(
            Map.entry("allocation.", "cn.wuli.fund.AllocationAction"),
            Map.entry("campaign.", "cn.wuli.assistance.campaign.CampaignAction"),
            Map.entry("campaign.recipient-", "cn.wuli.assistance.campaign.RecipientAction"),
            Map.entry("care.money-", "cn.wuli.assistance.care.CareMoneyAction"),
            Map.entry("concern.", "cn.wuli.rights.concern.ConcernAction"),
            Map.entry("export.", "cn.wuli.platform.export.ExportAction"),
            Map.entry("payment.", "cn.wuli.fund.payment.BatchAction"),
            Map.entry("grant.", "cn.wuli.assistance.grant.GrantAction"),
            Map.entry("hardship.", "cn.wuli.assistance.hardship.HardshipAction"),
            Map.entry("mutual-claim.", "cn.wuli.assistance.mutual.claim.ClaimAction"),
            Map.entry("mutual-period.", "cn.wuli.assistance.mutual.PeriodAction"),
            Map.entry("mutual-void.", "cn.wuli.assistance.mutual.enrolment.VoidAction"),
            Map.entry("member.", "cn.wuli.membership.register.MemberAct"),
            Map.entry("retention.", "cn.wuli.assistance.retention.RetentionAction"),
            Map.entry("inspection.", "cn.wuli.assistance.inspection.FindingAction"),
            Map.entry("mediation.", "cn.wuli.rights.mediation.MediationAction"),
            Map.entry("collective-contract.", "cn.wuli.rights.contract.ContractAction"),
            Map.entry("legal-aid.", "cn.wuli.rights.legalaid.LegalAidAction"),
            Map.entry("supervision.", "cn.wuli.rights.supervision.SupervisionAction"));

    /** Flows whose acts are written with hyphens. */
    private static final Set<String> HYPHENATED = Set.of("hardship.", "mutual-claim.");

    @Test
    void namesEveryAct() throws Exception {
        Set<String> unnamed = new TreeSet<>();
        Set<String> named = words("act");
        int seen = 0;
        List<Matcher> calls = new ArrayList<>(matches(CALL));
        calls.addAll(matches(HANDED_ON));
        for (Matcher call : calls) {
            seen++;
            if (call.group(2) == null) {
                unnamed.add(call.group(1));
            } else {
                Class<?> flow = Class.forName(COMPOSED.get(call.group(1)));
                boolean hyphenated = HYPHENATED.contains(call.group(1));
                Arrays.stream(flow.getEnumConstants())
                        .map(act -> ((Enum<?>) act).name().toLowerCase(Locale.ROOT))
                        .map(act -> call.group(1) + (hyphenated ? act.replace('_', '-') : act))
                        .forEach(unnamed::add);
            }
        }
        assertTrue(seen > 40, "the scan found next to nothing");
        unnamed.removeAll(named);
        assertEquals(Set.of(), unnamed, "name them in audit/words.csv");
    }

    @Test
    void namesEveryObject() throws Exception {
        Set<String> unnamed = new TreeSet<>();
        for (Matcher object : matches(OBJECT)) {
            unnamed.add(object.group(1) == null ? object.group(2) : object.group(1));
        }
        assertTrue(unnamed.size() > 15, "the scan found next to nothing");
        unnamed.removeAll(words("object"));
        assertEquals(Set.of(), unnamed, "name them in audit/words.csv");
    }

    private static Set<String> words(String part) throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/audit/words.csv"))) {
            if (line.startsWith(part + ",")) {
                codes.add(line.split(",")[1]);
            }
        }
        return codes;
    }

    private static List<Matcher> matches(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> {
                        Matcher matcher = pattern.matcher(read(file));
                        return matcher.results().map(result -> {
                            Matcher one = pattern.matcher(result.group());
                            one.find();
                            return one;
                        });
                    })
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
