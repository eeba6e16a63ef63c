/** Which advice is shown, and how far the loop is. */
package org.cytoloop.guidance.counsel;
