// Written by `npm run types` from the schemas. Do not edit: change the schema and run it again.
// @ts-nocheck
import type { ValidateFunction } from 'ajv';
import equal from 'ajv/dist/runtime/equal.js';
import ucs2length from 'ajv/dist/runtime/ucs2length.js';
import schema from './settings.schema.json' with { type: 'json' };
import { FORMATS } from '../records/formats.ts';

const settings = validate20;
const schema31 = schema;
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[\\w-]+(/[\\w-]+)*$", "u");
const pattern5 = new RegExp("^/([\\w.-]+/)*$", "u");
const pattern6 = new RegExp("^[\\w.-]+(/[\\w.-]+)+$", "u");
const pattern7 = new RegExp("^[\\w][\\w./-]{0,99}$", "u");
const pattern8 = new RegExp("^[\\w-]{8,100}$", "u");
const pattern9 = new RegExp("^#[0-9a-f]{6}$", "u");
const pattern10 = new RegExp("^[\\w-]+(/[\\w-]+)*\\.(png|jpg|webp)$", "u");
const formats0 = FORMATS["web-address"];

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.content !== undefined && func0.call(data, "content")){
let data0 = data.content;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/pattern",keyword:"pattern",params:{pattern: "^[\\w-]+(/[\\w-]+)*$"},schema:"^[\\w-]+(/[\\w-]+)*$",parentSchema:schema31.properties.content,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"},schema:schema31.properties.content.type,parentSchema:schema31.properties.content,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.records !== undefined && func0.call(data, "records")){
let data1 = data.records;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.records.type,parentSchema:schema31.properties.records,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.records,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.site !== undefined && func0.call(data, "site")){
let data2 = data.site;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
const err5 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema31.properties.site,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "string"},schema:schema31.properties.site.type,parentSchema:schema31.properties.site,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.basePath !== undefined && func0.call(data, "basePath")){
let data3 = data.basePath;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err7 = {instancePath:instancePath+"/basePath",schemaPath:"#/properties/basePath/pattern",keyword:"pattern",params:{pattern: "^/([\\w.-]+/)*$"},schema:"^/([\\w.-]+/)*$",parentSchema:schema31.properties.basePath,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/basePath",schemaPath:"#/properties/basePath/type",keyword:"type",params:{type: "string"},schema:schema31.properties.basePath.type,parentSchema:schema31.properties.basePath,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.archive !== undefined && func0.call(data, "archive")){
let data4 = data.archive;
if(typeof data4 !== "boolean"){
const err9 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.archive.type,parentSchema:schema31.properties.archive,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.forge !== undefined && func0.call(data, "forge")){
let data5 = data.forge;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.kind === undefined) || (!(func0.call(data5, "kind")))){
const err10 = {instancePath:instancePath+"/forge",schemaPath:"#/properties/forge/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.properties.forge.required,parentSchema:schema31.properties.forge,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data5.url === undefined) || (!(func0.call(data5, "url")))){
const err11 = {instancePath:instancePath+"/forge",schemaPath:"#/properties/forge/required",keyword:"required",params:{missingProperty: "url"},schema:schema31.properties.forge.required,parentSchema:schema31.properties.forge,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data5.repository === undefined) || (!(func0.call(data5, "repository")))){
const err12 = {instancePath:instancePath+"/forge",schemaPath:"#/properties/forge/required",keyword:"required",params:{missingProperty: "repository"},schema:schema31.properties.forge.required,parentSchema:schema31.properties.forge,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 of Object.keys(data5)){
if(!((((((key1 === "kind") || (key1 === "url")) || (key1 === "repository")) || (key1 === "branch")) || (key1 === "appId")) || (key1 === "loginUrl"))){
const err13 = {instancePath:instancePath+"/forge",schemaPath:"#/properties/forge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.forge,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.kind !== undefined && func0.call(data5, "kind")){
let data6 = data5.kind;
if(!(((data6 === "github") || (data6 === "gitlab")) || (data6 === "forgejo"))){
const err14 = {instancePath:instancePath+"/forge/kind",schemaPath:"#/properties/forge/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.forge.properties.kind.enum},schema:schema31.properties.forge.properties.kind.enum,parentSchema:schema31.properties.forge.properties.kind,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.url !== undefined && func0.call(data5, "url")){
let data7 = data5.url;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
const err15 = {instancePath:instancePath+"/forge/url",schemaPath:"#/properties/forge/properties/url/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema31.properties.forge.properties.url,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/forge/url",schemaPath:"#/properties/forge/properties/url/type",keyword:"type",params:{type: "string"},schema:schema31.properties.forge.properties.url.type,parentSchema:schema31.properties.forge.properties.url,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.repository !== undefined && func0.call(data5, "repository")){
let data8 = data5.repository;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err17 = {instancePath:instancePath+"/forge/repository",schemaPath:"#/properties/forge/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[\\w.-]+(/[\\w.-]+)+$"},schema:"^[\\w.-]+(/[\\w.-]+)+$",parentSchema:schema31.properties.forge.properties.repository,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/forge/repository",schemaPath:"#/properties/forge/properties/repository/type",keyword:"type",params:{type: "string"},schema:schema31.properties.forge.properties.repository.type,parentSchema:schema31.properties.forge.properties.repository,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.branch !== undefined && func0.call(data5, "branch")){
let data9 = data5.branch;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
const err19 = {instancePath:instancePath+"/forge/branch",schemaPath:"#/properties/forge/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[\\w][\\w./-]{0,99}$"},schema:"^[\\w][\\w./-]{0,99}$",parentSchema:schema31.properties.forge.properties.branch,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/forge/branch",schemaPath:"#/properties/forge/properties/branch/type",keyword:"type",params:{type: "string"},schema:schema31.properties.forge.properties.branch.type,parentSchema:schema31.properties.forge.properties.branch,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.appId !== undefined && func0.call(data5, "appId")){
let data10 = data5.appId;
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
const err21 = {instancePath:instancePath+"/forge/appId",schemaPath:"#/properties/forge/properties/appId/pattern",keyword:"pattern",params:{pattern: "^[\\w-]{8,100}$"},schema:"^[\\w-]{8,100}$",parentSchema:schema31.properties.forge.properties.appId,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/forge/appId",schemaPath:"#/properties/forge/properties/appId/type",keyword:"type",params:{type: "string"},schema:schema31.properties.forge.properties.appId.type,parentSchema:schema31.properties.forge.properties.appId,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.loginUrl !== undefined && func0.call(data5, "loginUrl")){
let data11 = data5.loginUrl;
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
const err23 = {instancePath:instancePath+"/forge/loginUrl",schemaPath:"#/properties/forge/properties/loginUrl/format",keyword:"format",params:{format: "web-address"},schema:"web-address",parentSchema:schema31.properties.forge.properties.loginUrl,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/forge/loginUrl",schemaPath:"#/properties/forge/properties/loginUrl/type",keyword:"type",params:{type: "string"},schema:schema31.properties.forge.properties.loginUrl.type,parentSchema:schema31.properties.forge.properties.loginUrl,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/forge",schemaPath:"#/properties/forge/type",keyword:"type",params:{type: "object"},schema:schema31.properties.forge.type,parentSchema:schema31.properties.forge,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.theme !== undefined && func0.call(data, "theme")){
let data12 = data.theme;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 of Object.keys(data12)){
if(!((key2 === "accent") || (key2 === "logo"))){
const err26 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.theme,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.accent !== undefined && func0.call(data12, "accent")){
let data13 = data12.accent;
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
const err27 = {instancePath:instancePath+"/theme/accent",schemaPath:"#/properties/theme/properties/accent/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},schema:"^#[0-9a-f]{6}$",parentSchema:schema31.properties.theme.properties.accent,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/theme/accent",schemaPath:"#/properties/theme/properties/accent/type",keyword:"type",params:{type: "string"},schema:schema31.properties.theme.properties.accent.type,parentSchema:schema31.properties.theme.properties.accent,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.logo !== undefined && func0.call(data12, "logo")){
let data14 = data12.logo;
if(typeof data14 === "string"){
if(!pattern10.test(data14)){
const err29 = {instancePath:instancePath+"/theme/logo",schemaPath:"#/properties/theme/properties/logo/pattern",keyword:"pattern",params:{pattern: "^[\\w-]+(/[\\w-]+)*\\.(png|jpg|webp)$"},schema:"^[\\w-]+(/[\\w-]+)*\\.(png|jpg|webp)$",parentSchema:schema31.properties.theme.properties.logo,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/theme/logo",schemaPath:"#/properties/theme/properties/logo/type",keyword:"type",params:{type: "string"},schema:schema31.properties.theme.properties.logo.type,parentSchema:schema31.properties.theme.properties.logo,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type: "object"},schema:schema31.properties.theme.type,parentSchema:schema31.properties.theme,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.pages !== undefined && func0.call(data, "pages")){
let data15 = data.pages;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err32 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/pattern",keyword:"pattern",params:{pattern: "^[\\w-]+(/[\\w-]+)*$"},schema:"^[\\w-]+(/[\\w-]+)*$",parentSchema:schema31.properties.pages,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type: "string"},schema:schema31.properties.pages.type,parentSchema:schema31.properties.pages,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.overrides !== undefined && func0.call(data, "overrides")){
let data16 = data.overrides;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err34 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/pattern",keyword:"pattern",params:{pattern: "^[\\w-]+(/[\\w-]+)*$"},schema:"^[\\w-]+(/[\\w-]+)*$",parentSchema:schema31.properties.overrides,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "string"},schema:schema31.properties.overrides.type,parentSchema:schema31.properties.overrides,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.pdf !== undefined && func0.call(data, "pdf")){
let data17 = data.pdf;
if(typeof data17 !== "boolean"){
const err36 = {instancePath:instancePath+"/pdf",schemaPath:"#/properties/pdf/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.pdf.type,parentSchema:schema31.properties.pdf,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.signedCommits !== undefined && func0.call(data, "signedCommits")){
let data18 = data.signedCommits;
if(typeof data18 !== "boolean"){
const err37 = {instancePath:instancePath+"/signedCommits",schemaPath:"#/properties/signedCommits/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.signedCommits.type,parentSchema:schema31.properties.signedCommits,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


export const VALIDATORS: Readonly<Record<string, ValidateFunction>> = { settings };
