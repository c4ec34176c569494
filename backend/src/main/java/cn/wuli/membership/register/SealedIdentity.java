package cn.wuli.membership.register;

/** An identity document as it is stored. */
record SealedIdentity(IdentityKind kind, byte[] cipher, byte[] index) {}
