/** A report as one HTML file that needs no other. */
package org.cytoloop.reporting.html;
