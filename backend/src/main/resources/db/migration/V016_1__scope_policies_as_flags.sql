-- The scope policies ask "is it this mode?" once per statement and keep the yes or no, instead of comparing the text of the
-- mode for each row: half of the cost of a count, and the planner no longer believes that a policy lets one row in two
-- hundred through, which made it sort whole unions for one page (docs/adr/007-cost-of-policies.md).
create or replace procedure sec.protect(
    target regclass, unit_column text default null, person_column text default null,
    assigned_column text default null, shared boolean default false)
language plpgsql as $$
declare
  conditions text[] := array['(select sec.mode() = ''T'')'];
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant on %s to wuli_app using (tenant_id = (select sec.tenant())) '
    || 'with check (tenant_id = (select sec.tenant()))', target);
  if shared then
    conditions := array['(select sec.mode() in (''T'', ''S'', ''P'', ''A''))'];
  end if;
  if unit_column is not null then
    conditions := conditions || format('(select sec.mode() = ''S'') and %I = any ((select sec.scope())::uuid[])', unit_column);
  end if;
  if person_column is not null then
    conditions := conditions || format('(select sec.mode() = ''P'') and %I = (select sec.person())', person_column);
  end if;
  if assigned_column is not null then
    conditions := conditions || format('(select sec.mode() = ''A'') and %I = any ((select sec.assigned())::uuid[])', assigned_column);
  end if;
  execute format('create policy scope on %s as restrictive to wuli_app using ((%s))', target, array_to_string(conditions, ') or ('));
end
$$;
revoke all on procedure sec.protect from public;

-- Where tables are protected already: the same policies in the new words.
do $$
declare
  p record;
begin
  for p in select polrelid::regclass as target, pg_get_expr(polqual, polrelid) as condition from pg_policy where polname = 'scope'
  loop
    execute format('alter policy scope on %s using (%s)', p.target, regexp_replace(p.condition,
      '\(\( SELECT sec\.mode\(\) AS mode\) = (''[TSPA]''::text|ANY \(ARRAY\[[^]]*\]\))\)', '( SELECT (sec.mode() = \1))', 'g'));
  end loop;
end
$$;
