-- One row for each finding, no row = clean. Run by SchemaLint at start-up and in the tests.
with tenant_table as (
  select c.oid, n.nspname || '.' || c.relname as name, c.relrowsecurity, c.relforcerowsecurity, pg_get_userbyid(c.relowner) as owner
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname = 'biz' and not c.relispartition),
role_of as (select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles)
select name, 'row level security is off' as finding from tenant_table where not relrowsecurity
union all select name, 'row level security is not forced' from tenant_table where not relforcerowsecurity
union all select name, 'not owned by wuli_owner' from tenant_table where owner <> 'wuli_owner'
union all select name, 'no tenant_id not null' from tenant_table t where not exists (
  select from pg_attribute a where a.attrelid = t.oid and a.attname = 'tenant_id' and a.attnotnull and not a.attisdropped)
union all select name, 'the tenant policy is missing or altered' from tenant_table t where not exists (
  select from pg_policy p where p.polrelid = t.oid and p.polname = 'tenant' and p.polpermissive and p.polcmd = '*'
    and pg_get_expr(p.polqual, p.polrelid) = '(tenant_id = ( SELECT sec.tenant() AS tenant))'
    and pg_get_expr(p.polwithcheck, p.polrelid) = pg_get_expr(p.polqual, p.polrelid))
union all select name, 'more than one permissive policy' from tenant_table t
  where (select count(*) from pg_policy p where p.polrelid = t.oid and p.polpermissive) <> 1
union all select name, 'the scope policy is missing, altered or not restrictive' from tenant_table t where not exists (
  select from pg_policy p where p.polrelid = t.oid and p.polname = 'scope' and not p.polpermissive and p.polcmd = '*'
    and p.polwithcheck is null
    -- the only vocabulary that sec.protect writes
    and regexp_replace(pg_get_expr(p.polqual, p.polrelid),
      '\( SELECT \(sec\.mode\(\) = (''[TSPA]''::text|ANY \(ARRAY\[''T''::text, ''S''::text, ''P''::text, ''A''::text\]\))\)\)'
      || '|\( SELECT sec\.(scope|person|assigned)\(\) AS (scope|person|assigned)\)|ANY|OR|AND|uuid\[\]|::|\m[a-z_]+_id\M|\mid\M|[=(),\[\] ]', '', 'g') = '')
union all select name, 'more than one restrictive policy' from tenant_table t
  where (select count(*) from pg_policy p where p.polrelid = t.oid and not p.polpermissive) <> 1
union all select t.name, 'a unique index is not led by tenant_id: ' || i.indexrelid::regclass
  from tenant_table t join pg_index i on i.indrelid = t.oid and i.indisunique
  join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0] where a.attname <> 'tenant_id'
union all select t.name, 'a foreign key between tenant tables without tenant_id: ' || k.conname
  from tenant_table t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
  where k.confrelid in (select oid from tenant_table) and k.conparentid = 0 and not exists (
    select from pg_attribute a where a.attrelid = t.oid and a.attname = 'tenant_id' and a.attnum = any (k.conkey))
union all select n.nspname || '.' || c.relname, 'a view over tenant tables without security_invoker'
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'biz' and (c.relkind = 'm'
    or (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false)))
union all select rolname, 'may bypass the policies' from role_of
  where rolname in ('wuli_app', 'wuli_owner', 'wuli_job') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
union all select t.name, 'the application may truncate' from tenant_table t where has_table_privilege('wuli_app', t.oid, 'TRUNCATE')
union all select 'pg_catalog.set_config', 'the application may set the context by itself'
  where has_function_privilege('wuli_app', 'pg_catalog.set_config(text,text,boolean)', 'EXECUTE')
union all select 'wuli_app', 'is a member of ' || r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid
  where m.member = (select oid from pg_roles where rolname = 'wuli_app')
union all select p.oid::regprocedure::text, 'a definer function without a fixed search_path'
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where p.prosecdef and n.nspname in ('org', 'auth', 'sec', 'biz', 'ref', 'audit')
    and not coalesce(p.proconfig::text like '%search_path%', false)
union all select n.nspname || '.' || c.relname, 'a table outside of biz carries tenant_id and is open to the application'
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
  where c.relkind in ('r', 'p') and n.nspname not in ('biz', 'pg_catalog', 'information_schema')
    and has_table_privilege('wuli_app', c.oid, 'SELECT')
order by 1, 2
