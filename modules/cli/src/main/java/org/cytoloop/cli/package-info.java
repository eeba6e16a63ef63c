/** The command line: the loop without a window. Data on stdout, words for people on stderr. */
package org.cytoloop.cli;
