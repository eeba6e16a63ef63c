/** The share of ON a classifier is trained with, and what another share would change. */
package org.cytoloop.steering.dial;
