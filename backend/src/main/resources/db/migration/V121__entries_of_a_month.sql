-- How many entries a month has, and which, without reading the books of all years.
create index ix_entry_period on biz.entry (tenant_id, period);
