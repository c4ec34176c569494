-- Takes the key of a command until the end of the transaction and, once it has it, looks for an answer: one round trip instead
-- of two. Volatile, so that the look-up sees what was committed before the lock was given; under the policies of the caller.
create function biz.claim_command(
    p_key text, out taken boolean, out id uuid, out request_hash bytea, out status int, out headers text, out body bytea)
language plpgsql volatile as $$
begin
  taken := pg_try_advisory_xact_lock(hashtextextended(sec.tenant()::text || sec.post()::text || p_key, 0));
  if taken then
    select a.id, a.request_hash, a.status, a.headers, a.body into id, request_hash, status, headers, body
      from biz.idempotent_answer a
      where a.post_id = sec.post() and a.key = p_key and a.created_at >= now() - interval '48 hours';
  end if;
end
$$;
revoke all on function biz.claim_command from public;
grant execute on function biz.claim_command to wuli_app;
