/** Load scenarios: starts the product on data of a known size, measures it, writes down what came out. */
@NullMarked
package cn.wuli.bench;

import org.jspecify.annotations.NullMarked;
