package cn.wuli.platform.export;

/** Fired in the transaction that asks for a protected export, and in each that changes its status. */
public record ExportMoved(ExportDetails export) {}
