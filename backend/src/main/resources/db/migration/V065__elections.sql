-- 换届选举: one ballot of a unit for one office in a committee, with its candidates and the count that its scrutineers signed.
-- Candidates stand in the order of the strokes of their surnames, as on every ballot paper.
create collation org.by_strokes (provider = icu, locale = 'zh-u-co-stroke');

insert into org.rule (code, valid, value, basis) values
  ('ELECTION_QUORUM_THIRDS', '(,)', 2, '工会基层组织选举工作条例：参加选举的人数为应到会人数的三分之二以上，方可进行选举'),
  ('ELECTION_SURPLUS_PERCENT', '(,)', 5, '工会基层组织选举工作条例：委员会委员的差额率不低于百分之五');

create table biz.election (
  tenant_id        uuid not null default sec.tenant(),
  id               uuid not null,
  unit_id          uuid not null references org.unit,
  body_kind        text not null references org.body_kind,
  position         text not null,
  ordinal          int not null,
  round            int not null,
  held_on          date not null,
  place            text not null,
  eligible         int not null,
  seats            int not null,
  status           text not null,
  present          int,
  issued           int,
  returned         int,
  valid            int,
  invalid          int,
  written_in       text,
  chief_scrutineer text,
  scrutineers      text,
  counted_by_name  text,
  counted_at       timestamptz,
  prepared_by      uuid not null default sec.person(),
  prepared_at      timestamptz not null default now(),
  version          int not null default 0,
  constraint pk_election primary key (tenant_id, id),
  constraint ck_election_position check (position in ('HEAD', 'DEPUTY', 'MEMBER')),
  constraint ck_election_status check (status in ('PREPARING', 'COUNTED', 'DISCARDED')),
  constraint ck_election_numbers check (ordinal between 1 and 99 and round between 1 and 9 and eligible > 0 and seats between 1 and 99),
  -- The ballots add up, whoever types them.
  constraint ck_election_counted check (
    num_nonnulls(present, issued, returned, valid, invalid, chief_scrutineer, scrutineers, counted_at)
      = case status when 'COUNTED' then 8 else 0 end),
  constraint ck_election_present check (present between 0 and eligible),
  constraint ck_election_issued check (issued between 0 and present),
  constraint ck_election_returned check (returned between 0 and issued),
  constraint ck_election_ballots check (valid >= 0 and invalid >= 0 and valid + invalid = returned)
);
create unique index uq_election_office on biz.election (tenant_id, unit_id, body_kind, position, ordinal, round)
  where status <> 'DISCARDED';
call sec.protect('biz.election', unit_column => 'unit_id');
grant select, insert, update on biz.election to wuli_app;

create table biz.election_candidate (
  tenant_id        uuid not null default sec.tenant(),
  id               uuid not null,
  election_id      uuid not null,
  unit_id          uuid not null references org.unit,
  person_id        uuid not null,
  person_name      text not null,
  sex              text not null,
  born_in          text not null,
  political_status text not null,
  office           text not null,
  recommended_by   text not null,
  profile          text not null,
  recommendation   text not null,
  in_favour        int,
  against          int,
  abstained        int,
  constraint pk_election_candidate primary key (tenant_id, id),
  constraint uq_election_candidate_person unique (tenant_id, election_id, person_id),
  constraint fk_election_candidate_election foreign key (tenant_id, election_id) references biz.election (tenant_id, id),
  constraint ck_election_candidate_sex check (sex in ('FEMALE', 'MALE')),
  constraint ck_election_candidate_votes check (
    num_nonnulls(in_favour, against, abstained) in (0, 3) and in_favour >= 0 and against >= 0 and abstained >= 0)
);
call sec.protect('biz.election_candidate', unit_column => 'unit_id');
grant select, insert, update, delete on biz.election_candidate to wuli_app;
