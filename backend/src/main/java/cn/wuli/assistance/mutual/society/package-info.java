/** The mutual-aid society of one union (校级互助会): its charter, its years, its members and their dues. */
@NullMarked
package cn.wuli.assistance.mutual.society;

import org.jspecify.annotations.NullMarked;
