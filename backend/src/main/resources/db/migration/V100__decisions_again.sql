-- Old decisions are calculated again with the rules that they were made by. A classification keeps its calculation already; a grant
-- keeps from now on what was left for the household when it was proposed. Grants that were proposed before have none.
create table biz.aid_grant_calculation (
  tenant_id         uuid not null default sec.tenant(),
  grant_id          uuid not null,
  unit_id           uuid not null,
  person_id         uuid not null,
  calculated_at     timestamptz not null,
  union_limit_fen   bigint not null,
  household_cap_fen bigint,
  used_fen          bigint not null,
  in_progress_fen   bigint not null,
  remaining_fen     bigint not null,
  rule_versions     uuid[] not null,
  trace             jsonb not null,
  constraint pk_aid_grant_calculation primary key (tenant_id, grant_id),
  constraint ck_aid_grant_calculation_remaining check (remaining_fen between 0 and union_limit_fen),
  constraint fk_aid_grant_calculation_grant foreign key (tenant_id, grant_id) references biz.aid_grant
);
call sec.protect('biz.aid_grant_calculation', unit_column => 'unit_id', person_column => 'person_id');
grant select, insert on biz.aid_grant_calculation to wuli_app;

-- What came of calculating everything again. A difference names the decision and by how much it differs, never what a family has.
create table biz.rule_verification (
  tenant_id   uuid not null default sec.tenant(),
  id          uuid not null,
  started_by  text not null,
  finished_at timestamptz not null,
  decisions   bigint not null,
  differences jsonb not null,
  constraint pk_rule_verification primary key (tenant_id, id),
  constraint ck_rule_verification_decisions check (decisions >= 0)
);
create index ix_rule_verification_finished on biz.rule_verification (tenant_id, id desc);
call sec.protect('biz.rule_verification');
grant select, insert on biz.rule_verification to wuli_app;
