/** The ground floor of Cytoloop: immutable values that every module shares. No Swing, no NetBeans; the only I/O is in {@code files}. */
package org.cytoloop.core;
