/** Exports whose titles are known. */
const FILE_LAYOUTS = [
  ...(['shopify', 'woocommerce', 'prestashop', 'magento', 'stripe', 'square', 'paypal', 'amazon'] as const),
  ...(['odoo', 'sage', 'fec', 'online-retail', 'online-retail-ii', 'cdnow'] as const),
] as const;
export type FileLayout = (typeof FILE_LAYOUTS)[number];
