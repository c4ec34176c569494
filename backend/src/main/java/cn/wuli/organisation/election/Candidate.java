package cn.wuli.organisation.election;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the own union who stands in an election, as recommended, and what the count gave. */
@Entity
@Table(schema = "biz", name = "election_candidate")
@SuppressWarnings("NullAway.Init")
class Candidate {
    @Id
    private UUID id;

    @Column(name = "election_id", updatable = false)
    private UUID electionId;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "person_name", updatable = false)
    private String personName;

    private String sex;

    @Column(name = "born_in")
    private String bornIn;

    @Column(name = "political_status")
    private String politicalStatus;

    private String office;

    @Column(name = "recommended_by")
    private String recommendedBy;

    private String profile;

    private String recommendation;

    @Column(name = "in_favour")
    private @Nullable Integer inFavour;

    private @Nullable Integer against;

    private @Nullable Integer abstained;

    protected Candidate() {}

    Candidate(UUID id, Election election, UUID personId, String personName, Recommendation words) {
        this.id = id;
        this.electionId = election.id();
        this.unitId = election.unitId();
        this.personId = personId;
        this.personName = personName;
        edit(words);
    }

    void edit(Recommendation words) {
        sex = words.sex().name();
        bornIn = words.bornIn();
        politicalStatus = words.politicalStatus();
        office = words.office();
        recommendedBy = words.recommendedBy();
        profile = words.profile();
        recommendation = words.recommendation();
    }

    Recommendation recommendation() {
        return new Recommendation(
                Recommendation.Sex.valueOf(sex),
                bornIn,
                politicalStatus,
                office,
                recommendedBy,
                profile,
                recommendation);
    }

    void count(Ballots.Votes votes) {
        inFavour = votes.inFavour();
        against = votes.against();
        abstained = votes.abstained();
    }

    Ballots.@Nullable Votes votes() {
        return inFavour == null || against == null || abstained == null
                ? null
                : new Ballots.Votes(id, inFavour, against, abstained);
    }

    UUID id() {
        return id;
    }

    UUID electionId() {
        return electionId;
    }

    UUID personId() {
        return personId;
    }

    String personName() {
        return personName;
    }
}
