/**
 * The cheat sheet: all commands and the keys that run them now.
 */
package org.cytoloop.workbench.keys;
