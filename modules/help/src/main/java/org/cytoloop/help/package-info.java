/** Pages to look things up in. */
package org.cytoloop.help;
