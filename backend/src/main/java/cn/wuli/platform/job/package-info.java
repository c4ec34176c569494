/** Long work that outlives its request and its instance: started, shown, cancelled and resumed as the post that asked. */
@NullMarked
package cn.wuli.platform.job;

import org.jspecify.annotations.NullMarked;
