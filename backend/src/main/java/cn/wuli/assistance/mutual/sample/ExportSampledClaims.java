package cn.wuli.assistance.mutual.sample;

import cn.wuli.assistance.mutual.claim.ClaimKind;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.export.PersonalColumn;
import cn.wuli.platform.export.PersonalSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/** The list of a sample as a protected export; what was claimed and what was found only for who asks for it. */
@ApplicationScoped
public class ExportSampledClaims implements PersonalSheet<SampleFilter, SampledClaim> {
    private final MutualSamples samples;

    ExportSampledClaims(MutualSamples samples) {
        this.samples = samples;
    }

    @Override
    public Terms<SampleFilter> terms() {
        return new Terms<>("mutual-sample", "互助申请抽样复查清单", "mutual.samples", SampleFilter.class);
    }

    @Override
    public List<PersonalColumn<SampledClaim>> columns() {
        return List.of(
                PersonalColumn.of("申请人", SampledClaim::memberName),
                PersonalColumn.of("所在工会", SampledClaim::unionName),
                PersonalColumn.of(
                        "申请项目",
                        DataClass.MEDICAL,
                        claim -> claim.kinds().stream().map(ClaimKind::words).collect(Collectors.joining("、"))),
                PersonalColumn.of("决定日期", SampledClaim::decidedOn),
                PersonalColumn.of("核算金额（元）", DataClass.FINANCE, SampledClaim::assessed),
                PersonalColumn.of("核定金额（元）", DataClass.FINANCE, SampledClaim::approved),
                PersonalColumn.of(
                        "抽中原因",
                        claim -> claim.reasons().stream()
                                .map(SampleReason::words)
                                .collect(Collectors.joining("、"))),
                PersonalColumn.of("复查人", SampledClaim::checker),
                PersonalColumn.of("结论", claim -> {
                    SampleVerdict verdict = claim.verdict();
                    return verdict == null ? null : verdict.words();
                }),
                PersonalColumn.of("偏差类别", claim -> {
                    DeviationKind deviation = claim.deviation();
                    return deviation == null ? null : deviation.words();
                }),
                PersonalColumn.of("应核定金额（元）", DataClass.FINANCE, SampledClaim::correct),
                PersonalColumn.of("发现的问题", DataClass.MEDICAL, SampledClaim::words),
                PersonalColumn.of("处理结论", DataClass.MEDICAL, SampledClaim::conclusion));
    }

    @Override
    @Transactional
    public long count(SampleFilter filter) {
        return samples.claims(filter.sampleId).size();
    }

    @Override
    @Transactional
    public void each(SampleFilter filter, Rows<SampledClaim> rows) {
        samples.claims(filter.sampleId).forEach(row -> rows.add(row.claim(), row.personId()));
    }
}
