-- Working days in Zhejiang. Filled from calendar/holidays-*.csv by R__Calendar_days. A year that is not in the table is not
-- guessed; the rows of a year that the State Council has not arranged yet are not verified.
create table ref.calendar_day (
  day      date primary key,
  working  boolean not null,
  kind     text not null,
  name     text not null default '',
  source   text not null,
  verified boolean not null,
  constraint ck_calendar_day_kind check (kind in ('WORKDAY', 'WEEKEND', 'HOLIDAY', 'MAKE_UP'))
);
grant select on ref.calendar_day to wuli_app, wuli_door;
