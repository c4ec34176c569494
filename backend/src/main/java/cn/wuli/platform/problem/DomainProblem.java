package cn.wuli.platform.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule of the field that was not met. The message carries no values: logs stay free of personal data. */
public class DomainProblem extends RuntimeException {
    private final ProblemType type;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<FieldProblem> fields = new ArrayList<>();

    public DomainProblem(ProblemType type) {
        super(type.slug(), null, false, true);
        this.type = type;
    }

    /** Fills a placeholder of the title and travels as an extension member of the problem. */
    public final DomainProblem with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Names a field of the request, and says in Chinese which rule it breaks and how to mend it. */
    public final DomainProblem onField(String path, String message) {
        fields.add(new FieldProblem(path, message));
        return this;
    }

    public final ProblemType type() {
        return type;
    }

    public final Map<String, Object> values() {
        return values;
    }

    public final List<FieldProblem> fields() {
        return fields;
    }
}
