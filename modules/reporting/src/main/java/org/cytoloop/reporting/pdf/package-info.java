/** A report as PDF. */
package org.cytoloop.reporting.pdf;
