'use strict';
// Answers with a link to speech: a signed request to Polly, so that the sound goes to the client directly.
const { createHash, createHmac } = require('crypto');
const sha = (text) => createHash('sha256').update(text).digest('hex');
const mac = (key, text) => createHmac('sha256', key).update(text).digest();
const encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
const sign = (parameters, env, now) => {
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const host = `polly.${env.AWS_REGION}.${env.AWS_REGION.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'}`;
  const scope = `${day}/${env.AWS_REGION}/polly/aws4_request`;
  const all = {
    ...parameters,
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${env.AWS_ACCESS_KEY_ID}/${scope}`,
    'X-Amz-Date': time,
    'X-Amz-Expires': '3600',
    'X-Amz-SignedHeaders': 'host',
    ...(env.AWS_SESSION_TOKEN ? { 'X-Amz-Security-Token': env.AWS_SESSION_TOKEN } : {}),
  };
  const query = Object.keys(all).sort().map((key) => `${encode(key)}=${encode(all[key])}`).join('&');
  const request = ['GET', '/v1/speech', query, `host:${host}`, '', 'host', sha('')].join('\n');
  const text = ['AWS4-HMAC-SHA256', time, scope, sha(request)].join('\n');
  const key = [day, env.AWS_REGION, 'polly', 'aws4_request'].reduce(mac, `AWS4${env.AWS_SECRET_ACCESS_KEY}`);
  return `https://${host}/v1/speech?${query}&X-Amz-Signature=${mac(key, text).toString('hex')}`;
};
exports.handler = async ({ action, voiceID, text }) => {
  if (action !== 'convertTextToSpeech') throw new Error('Action not configured.');
  const parameters = { OutputFormat: 'mp3', SampleRate: '8000', Text: text, TextType: 'text', VoiceId: voiceID };
  return { url: sign(parameters, process.env, new Date()) };
};
