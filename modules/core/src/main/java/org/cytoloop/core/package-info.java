/** The ground floor of Cytoloop: immutable values that every module shares. No Swing, no NetBeans, no I/O. */
package org.cytoloop.core;
