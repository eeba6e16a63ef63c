/** Cells and labels from CSV tables, results into CSV tables (RFC 4180). */
package org.cytoloop.exchange.csv;
