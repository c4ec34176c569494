package cn.wuli.rights.service;

import java.util.List;

/** The sessions of a year: those that the acting union offers, and those that it may book. */
public record ServiceYear(int year, int booked, int held, int attended, List<ServiceSession> sessions) {}
