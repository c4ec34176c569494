/** Re-elections (换届选举): candidates, the count of the votes, and the papers that go with them. */
@NullMarked
package cn.wuli.organisation.election;

import org.jspecify.annotations.NullMarked;
