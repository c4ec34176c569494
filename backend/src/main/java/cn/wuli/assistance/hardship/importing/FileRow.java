package cn.wuli.assistance.hardship.importing;

import cn.wuli.assistance.hardship.Declaration;
import cn.wuli.assistance.hardship.Profile;

/** One family of the sheet; signatures and consents cannot be brought in, they are given anew. */
record FileRow(String staffNumber, String name, Declaration declaration, Profile profile) {}
