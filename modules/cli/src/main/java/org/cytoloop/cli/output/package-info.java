/** What commands print: JSON and tables on stdout, notes and progress on stderr. */
package org.cytoloop.cli.output;
