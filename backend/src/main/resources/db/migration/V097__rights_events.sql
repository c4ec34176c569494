-- 普法宣传、联学联训、维权行动月: what a union did for the rights of all its members. Speaks of nobody.
create table biz.rights_event (
  tenant_id    uuid not null default sec.tenant(),
  id           uuid not null,
  kind         text not null,
  title        text not null,
  held_on      date not null,
  place        text not null,
  partner      text not null,
  departments  text not null,
  participants int not null,
  summary      text not null,
  recorded_by  text not null,
  cancelled_at timestamptz,
  constraint pk_rights_event primary key (tenant_id, id),
  constraint ck_rights_event_kind check (kind in ('LAW_EDUCATION', 'JOINT_TRAINING', 'LEGAL_SERVICE', 'RIGHTS_MONTH', 'WOMEN', 'OTHER')),
  constraint ck_rights_event_participants check (participants >= 0)
);
create index ix_rights_event_day on biz.rights_event (tenant_id, held_on desc, id desc);
call sec.protect('biz.rights_event', shared => true);
grant select, insert, update (cancelled_at) on biz.rights_event to wuli_app;
