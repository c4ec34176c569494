package cn.wuli.organisation.rest;

import java.util.UUID;

/** What came into being. */
public record CreatedView(UUID id) {}
