import { underBase } from '../base.ts';
import { BUILT, headersOf } from './headers.ts';

/** Before the bucket is asked: a folder is its page, with and without its last slash. A function of CloudFront bears this name. */
const HANDLER = `function handler(event) {
  var request = event.request;
  var name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (name === '') request.uri += 'index.html';
  else if (name.indexOf('.') < 0) request.uri += '/index.html';
  return request;
}
`;

/** The headers CloudFront sets by settings of their own, and takes from nobody as custom ones. */
const SECURITY = {
  'Content-Security-Policy': (value: string) => ({ ContentSecurityPolicy: { ContentSecurityPolicy: value } }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: {} }),
  'X-Frame-Options': (value: string) => ({ FrameOptions: { FrameOption: value } }),
  'Referrer-Policy': (value: string) => ({ ReferrerPolicy: { ReferrerPolicy: value } }),
};
const isSecurity = (name: string): name is keyof typeof SECURITY => name in SECURITY;

const named = (name: string) => ({ 'Fn::Sub': `\${AWS::StackName}-${name}` });

/** What an answer carries, as a policy of CloudFront: it holds for what is missing too, as no function would. */
function headersPolicy(name: string, path: string): object {
  const headers = Object.entries(headersOf(path));
  const security = headers.flatMap(([header, value]) =>
    isSecurity(header) ? Object.entries(SECURITY[header](value)) : [],
  );
  const others = headers.filter(([header]) => !isSecurity(header));
  return {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: {
      ResponseHeadersPolicyConfig: {
        Name: named(name),
        SecurityHeadersConfig: Object.fromEntries(
          security.map(([setting, value]) => [setting, { ...value, Override: true }]),
        ),
        CustomHeadersConfig: {
          Items: others.map(([Header, Value]) => ({ Header, Value, Override: true })),
        },
      },
    },
  };
}

/**
 * A template for a bucket behind CloudFront: the function and three policies of headers, to be attached where its
 * description says. `workers` are the addresses of the workers from the root of the site, `base` the path it stands under.
 */
export function cloudFront(workers: readonly string[], base: string): string {
  const [worker = `${BUILT}any-worker-.js`] = workers;
  const at = (path: string) => underBase(path, base);
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Cap17 in a bucket. In your distribution: Request on viewer request of every behavior; Pages on the default one, Workers on ${at(`${BUILT}*-worker-*.js`)}, then Built on ${at(`${BUILT}*`)}; errors 403 and 404 answered with ${at('/404.html')} as 404.`,
    Resources: {
      Request: {
        Type: 'AWS::CloudFront::Function',
        Properties: {
          Name: named('request'),
          AutoPublish: true,
          FunctionConfig: { Comment: 'A folder is its page', Runtime: 'cloudfront-js-2.0' },
          FunctionCode: HANDLER,
        },
      },
      Pages: headersPolicy('pages', '/'),
      Workers: headersPolicy('workers', worker),
      Built: headersPolicy('built', BUILT),
    },
  };
  return `${JSON.stringify(template, null, 2)}\n`;
}
