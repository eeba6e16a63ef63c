/** Advice on when it is enough, and what to do then. */
package org.cytoloop.advisers.deliver;
